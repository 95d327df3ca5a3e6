package app.laurel.bot.chat.teams;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import java.time.Duration;

/** Entra, as azure-identity knows it; loaded only where the bot has credentials. */
final class EntraTokens implements RenewedTokens.Server {

    // Who waits for a token asks again, see RenewedTokens; a second rhythm of retries would only delay that.
    private static final RetryOptions ONCE = new RetryOptions(new FixedDelayOptions(0, Duration.ofSeconds(1)));

    private final TeamsSettings bot;
    private final CredentialSettings settings;
    private final HttpClient http;
    private final TokenRequestContext wanted;
    private volatile TokenCredential credential;

    EntraTokens(TeamsSettings bot, CredentialSettings settings, java.net.http.HttpClient.Builder http) {
        this(bot, settings, http, bot.cloud().scope());
    }

    /** Tokens for another of Microsoft's services. */
    EntraTokens(TeamsSettings bot, CredentialSettings settings, java.net.http.HttpClient.Builder http, String scope) {
        this.bot = bot;
        this.settings = settings;
        this.http = new JdkHttpClientBuilder(http)
                .connectionTimeout(Duration.ofSeconds(5))
                .responseTimeout(Duration.ofSeconds(10))
                .build();
        this.wanted = new TokenRequestContext().addScopes(scope);
        this.credential = credential();
    }

    @Override
    public RenewedTokens.Fresh ask() {
        var token = credential.getTokenSync(wanted);
        return new RenewedTokens.Fresh(token.getToken(), token.getExpiresAt().toInstant());
    }

    @Override
    public void forget() {
        credential = credential();
    }

    private TokenCredential credential() {
        if (settings.clientSecret().isPresent()) {
            return ofApp(new ClientSecretCredentialBuilder()
                            .clientSecret(settings.clientSecret().get()))
                    .build();
        }
        if (settings.certificate().isPresent()) {
            return certificate(settings.certificate().get());
        }
        return switch (settings.identity().orElseThrow()) {
            case MANAGED ->
                new ManagedIdentityCredentialBuilder()
                        .clientId(bot.appId().orElseThrow())
                        .httpClient(http)
                        .build();
            case WORKLOAD -> workload();
        };
    }

    private TokenCredential certificate(String file) {
        var builder = ofApp(new ClientCertificateCredentialBuilder()).sendCertificateChain(true);
        settings.certificatePassword().ifPresent(builder::clientCertificatePassword);
        return (file.matches("(?i).*[.](pfx|p12)") ? builder.pfxCertificate(file) : builder.pemCertificate(file))
                .build();
    }

    private TokenCredential workload() {
        var builder = ofApp(new WorkloadIdentityCredentialBuilder());
        settings.tokenFile().ifPresent(builder::tokenFilePath);
        return builder.build();
    }

    private <T extends AadCredentialBuilderBase<T>> T ofApp(T builder) {
        settings.authority().ifPresent(other -> builder.disableInstanceDiscovery());
        return builder.tenantId(bot.tenantId().orElseThrow())
                .clientId(bot.appId().orElseThrow())
                .authorityHost(
                        settings.authority().orElse(bot.cloud().authority()).toString())
                .httpClient(http)
                .retryOptions(ONCE);
    }
}
