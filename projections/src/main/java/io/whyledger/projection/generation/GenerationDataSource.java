package io.whyledger.projection.generation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The database of the views, whose connections find each view in the generation that they are meant to see. */
class GenerationDataSource extends DelegatingDataSource {

    private final KnownGenerations generations;
    private final SearchPath path;

    /** What each connection of the pool was set to last. */
    private final Map<Connection, String> set = Collections.synchronizedMap(new WeakHashMap<>());

    private volatile @Nullable Home home;

    GenerationDataSource(DataSource views, KnownGenerations generations) {
        super(views);
        this.generations = generations;
        this.path = new SearchPath(generations);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            generations.lookIfStale(connection);
            look(connection, path.schemas());
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void look(Connection connection, String schemas) throws SQLException {
        Connection pooled = connection.unwrap(Connection.class);
        if (!schemas.equals(set.getOrDefault(pooled, ""))) {
            set.remove(pooled);
            Home home = home(connection);
            try (Statement statement = connection.createStatement()) {
                for (String command : home.commands(schemas)) {
                    statement.execute(command);
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            set.put(pooled, schemas);
        }
    }

    private Home home(Connection connection) throws SQLException {
        Home known = home;
        if (known == null) {
            known = Home.of(connection);
            home = known;
        }
        return known;
    }
}
