package app.laurel.bot.chat.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.microsoft.bot.connector.authentication.AuthenticationConfiguration;
import com.microsoft.bot.connector.authentication.JwtTokenValidation;
import com.microsoft.bot.connector.authentication.SimpleChannelProvider;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.schema.Activity;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in what the Bot Framework has signed for this bot and this bank. */
final class TokenCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);
    private static final String BEARER = "Bearer ";

    private final Optional<String> appId;
    private final Optional<String> tenant;
    private final SimpleCredentialProvider credentials;
    private final AuthenticationConfiguration configuration = new AuthenticationConfiguration();

    TokenCheck(TeamsSettings settings) {
        this.appId = settings.appId();
        this.tenant = settings.tenantId();
        this.credentials = new SimpleCredentialProvider(appId.orElse(""), "");
    }

    boolean admits(Activity activity, String authorization) {
        // Only the demo has no app id, see TeamsConfiguration.
        return appId.isEmpty() || (isSigned(activity, authorization) && isOurs(activity));
    }

    private boolean isSigned(Activity activity, String authorization) {
        // Without a channel the framework skips a check, and it takes tokens that never expire.
        if (activity.getChannelId() == null || !expires(authorization)) {
            return false;
        }
        try {
            return JwtTokenValidation.authenticateRequest(
                            activity, authorization, credentials, new SimpleChannelProvider(), configuration)
                    .join()
                    .isAuthenticated();
        } catch (CompletionException | IllegalArgumentException | JWTDecodeException refused) {
            LOG.info("A token was refused: {}", refused.getClass().getSimpleName());
            return false;
        }
    }

    private static boolean expires(String authorization) {
        if (!authorization.startsWith(BEARER)) {
            return false;
        }
        try {
            return JWT.decode(authorization.substring(BEARER.length())).getExpiresAt() != null;
        } catch (JWTDecodeException malformed) {
            return false;
        }
    }

    private boolean isOurs(Activity activity) {
        var data = Activities.tree(activity.getChannelData())
                .path("tenant")
                .path("id")
                .asText("");
        return tenant.isEmpty() || tenant.get().equals(data.isEmpty() ? conversationTenant(activity) : data);
    }

    private static String conversationTenant(Activity activity) {
        var conversation = activity.getConversation();
        return conversation == null || conversation.getTenantId() == null ? "" : conversation.getTenantId();
    }
}
