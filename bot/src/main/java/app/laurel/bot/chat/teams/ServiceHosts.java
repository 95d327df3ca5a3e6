package app.laurel.bot.chat.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The connectors that Laurel speaks to: nobody else gets to see its token or what it says. */
final class ServiceHosts {

    /** This machine, by its names; only here the way may be plain HTTP. */
    static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final int LONGEST = 500;

    private final Set<String> hosts;

    ServiceHosts(Cloud cloud, Set<String> others) {
        this.hosts = Stream.concat(Stream.of(cloud.connector()), others.stream())
                .filter(host -> !host.isBlank())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean allow(String serviceUrl) {
        try {
            return serviceUrl.length() <= LONGEST && allow(new URI(serviceUrl));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private boolean allow(URI url) {
        var host = Objects.requireNonNullElse(url.getHost(), "").toLowerCase(Locale.ROOT);
        return hosts.contains(host)
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && (isSafe(url) || (LOOPBACK.contains(host) && "http".equalsIgnoreCase(url.getScheme())));
    }

    private static boolean isSafe(URI url) {
        var isUsualPort = url.getPort() == -1 || url.getPort() == 443;
        return "https".equalsIgnoreCase(url.getScheme()) && isUsualPort;
    }
}
