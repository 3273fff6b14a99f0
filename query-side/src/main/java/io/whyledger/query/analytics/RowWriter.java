package io.whyledger.query.analytics;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Writes rows row by row, for spreadsheets or programs, in UTF-8. */
final class RowWriter {

    private static final CsvMapper CSV = CsvMapper.builder().build();

    private RowWriter() {}

    /** As RFC 4180 has it, with names of columns in the first line. */
    static void csv(Class<? extends Record> row, List<? extends Record> rows, OutputStream out) throws IOException {
        RecordComponent[] columns = row.getRecordComponents();
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        Arrays.stream(columns).forEach(it -> schema.addColumn(it.getName()));
        try (SequenceWriter lines = CSV.writer(schema.build()).writeValues(out)) {
            for (Record each : rows) {
                lines.write(Arrays.stream(columns).map(it -> cell(it, each)).toArray());
            }
        }
    }

    private static @Nullable Object cell(RecordComponent column, Record row) {
        try {
            Object value = column.getAccessor().invoke(row);
            return value instanceof String text ? harmless(text) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Spreadsheets take a text that begins like this for a formula (OWASP, CSV Injection). */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** One JSON object a line. */
    static void ndjson(JsonMapper json, List<? extends Record> rows, OutputStream out) throws IOException {
        for (Record row : rows) {
            out.write(json.writeValueAsBytes(row));
            out.write('\n');
        }
        out.flush();
    }
}
