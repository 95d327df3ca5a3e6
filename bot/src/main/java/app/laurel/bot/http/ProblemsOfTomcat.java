package app.laurel.bot.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Has Tomcat answer what it turns away by itself, such as a path that can't be decoded, with a problem and not a page. */
@Component
class ProblemsOfTomcat implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Valve.class.getName());
                host.getPipeline().addValve(new Valve());
            }
        });
    }

    /** Speaks before the page would. */
    static final class Valve extends ErrorReportValve {

        private static final int FIRST_OF_ERRORS = 400;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || status.value() < FIRST_OF_ERRORS
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            var problem = HttpFaults.problem(status);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            try {
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write("{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d}"
                            .formatted(problem.getType(), problem.getTitle(), status.value()));
                    response.finishResponse();
                }
            } catch (IOException hungUp) {
                // There is nobody left to tell.
            }
        }
    }
}
