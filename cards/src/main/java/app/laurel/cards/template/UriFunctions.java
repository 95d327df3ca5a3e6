package app.laurel.cards.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;

/** The parts of an address. */
final class UriFunctions {
    private static final Map<String, Integer> USUAL_PORTS =
            Map.of("http", 80, "https", 443, "ftp", 21, "ws", 80, "wss", 443);

    private UriFunctions() {}

    static Map<String, Function> all() {
        return Map.of(
                "uriHost",
                        part(uri ->
                                text(uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT))),
                "uriPath", part(uri -> text(path(uri))),
                "uriPathAndQuery", part(uri -> text(path(uri) + query(uri))),
                "uriPort", part(UriFunctions::port),
                "uriQuery", part(uri -> text(query(uri))),
                "uriScheme", part(uri -> text(scheme(uri))));
    }

    private interface Part {
        JsonNode of(URI uri);
    }

    private static Function part(Part part) {
        return Function.of(1, 1, v -> part.of(parsed(Given.text(v.getFirst()))));
    }

    private static URI parsed(String text) {
        try {
            var uri = new URI(text);
            if (!uri.isAbsolute()) {
                throw new Failure("The address lacks its scheme.");
            }
            return uri;
        } catch (URISyntaxException _) {
            throw new Failure("This is no address.");
        }
    }

    private static JsonNode text(String text) {
        return TextNode.valueOf(text);
    }

    private static String scheme(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private static String path(URI uri) {
        return uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null || uri.getRawQuery().isEmpty() ? "" : "?" + uri.getRawQuery();
    }

    private static JsonNode port(URI uri) {
        var usual = USUAL_PORTS.getOrDefault(scheme(uri), -1);
        return uri.getPort() < 0 || uri.getPort() == usual ? NullNode.getInstance() : Values.number(uri.getPort());
    }
}
