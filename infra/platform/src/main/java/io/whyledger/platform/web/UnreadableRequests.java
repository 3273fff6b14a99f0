package io.whyledger.platform.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Has even requests that Tomcat can't read answered with a problem detail. */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
        factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(ProblemValve.class.getName()));
    }

    /** Tomcat makes it by its class name. */
    public static class ProblemValve extends ErrorReportValve {

        private static final String UNREADABLE =
                """
                {"type":"urn:whyledger:problem:request.unreadable","title":"Unreadable request","status":%s,\
                "detail":"The address or the headers can't be read; encode special characters as %%XX."}""";

        private static final String FAILED =
                """
                {"type":"urn:whyledger:problem:internal","title":"Internal Server Error","status":%s,\
                "detail":"Something went wrong here. Try again later."}""";

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            String problem = (response.getStatus() < 500 ? UNREADABLE : FAILED).formatted(response.getStatus());
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getReporter().write(problem);
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("nobody waits for the answer", gone);
            }
        }
    }
}
