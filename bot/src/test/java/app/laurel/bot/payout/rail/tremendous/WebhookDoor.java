package app.laurel.bot.payout.rail.tremendous;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The address for webhooks on a real server, with nothing else behind it. */
final class WebhookDoor implements AutoCloseable {

    private final Tomcat server = new Tomcat();
    private final HttpClient http = HttpClient.newHttpClient();

    private WebhookDoor() {}

    static WebhookDoor open(TremendousController controller) throws IOException, LifecycleException {
        var door = new WebhookDoor();
        var web = new AnnotationConfigWebApplicationContext();
        web.register(Web.class);
        web.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("controller", controller));
        door.server.setBaseDir(Files.createTempDirectory("webhooks").toString());
        door.server.setPort(0);
        var context = door.server.addContext("", null);
        Tomcat.addServlet(context, "laurel", new DispatcherServlet(web));
        context.addServletMappingDecoded("/", "laurel");
        door.server.getConnector();
        door.server.start();
        return door;
    }

    /** The status that comes of it. */
    int post(byte[] body, String signature) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + server.getConnector().getLocalPort() + "/api/rails/tremendous/webhooks"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!signature.isEmpty()) {
            request.header(TremendousSignature.HEADER, signature);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    @Override
    public void close() throws LifecycleException {
        http.shutdownNow();
        server.stop();
        server.destroy();
    }

    /** No configuration by its annotation, or the tests of the whole would find it, too. */
    @EnableWebMvc
    static class Web {}
}
