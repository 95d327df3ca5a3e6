package app.laurel.bot.chat.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lets in what the Bot Framework has signed for this bot, from Teams, and from tenants that are let in. */
final class TokenCheck implements Door {

    static final String TEAMS = "msteams";

    private static final String BEARER = "Bearer ";

    private final ChannelTokens tokens;
    private final ServiceHosts hosts;
    private final Set<String> tenants;
    private final Refusals refusals = new Refusals(System::nanoTime);

    TokenCheck(ChannelTokens tokens, ServiceHosts hosts, Set<String> tenants) {
        this.tokens = tokens;
        this.hosts = hosts;
        this.tenants = Set.copyOf(tenants);
    }

    @Override
    public Optional<Pass> open(String authorization) {
        if (!authorization.startsWith(BEARER)) {
            return refused("it carries no bearer token");
        }
        try {
            var serviceUrl = tokens.serviceUrl(authorization.substring(BEARER.length()));
            return Optional.of(activity -> isFrom(serviceUrl, activity));
        } catch (ParseException malformed) {
            // What the parser says would quote the token.
            return refused("its token cannot be read");
        } catch (BadJOSEException bad) {
            return refused(String.valueOf(bad.getMessage()));
        } catch (JOSEException noKeys) {
            return refused("its token cannot be checked: " + noKeys.getMessage());
        }
    }

    private Optional<Pass> refused(String why) {
        refusals.tell(why);
        return Optional.empty();
    }

    private boolean isFrom(String serviceUrl, Activity activity) {
        return holds("its channel is not Teams", activity.text("channelId").equals(TEAMS))
                && holds("its token is for another service URL", serviceUrl.equalsIgnoreCase(activity.serviceUrl()))
                && holds("its service URL is not Teams' own", hosts.allow(serviceUrl))
                && holds("its tenant is not let in", isLetIn(tenants(activity)));
    }

    private boolean holds(String otherwise, boolean condition) {
        if (!condition) {
            refusals.tell(otherwise);
        }
        return condition;
    }

    private boolean isLetIn(List<String> named) {
        return !named.isEmpty() && tenants.containsAll(named);
    }

    private static List<String> tenants(Activity activity) {
        var data = activity.part("channelData").path("tenant").path("id").asText("");
        var own = activity.part("conversation").path("tenantId").asText("");
        return Stream.of(data, own).filter(id -> !id.isEmpty()).toList();
    }
}
