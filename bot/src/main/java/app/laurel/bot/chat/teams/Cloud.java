package app.laurel.bot.chat.teams;

import java.net.URI;

/** Where the bank's Teams runs, and who signs, answers and gives tokens there. */
enum Cloud {
    PUBLIC(Framework.PUBLIC, "smba.trafficmanager.net"),
    GCC(Framework.PUBLIC, "smba.infra.gcc.teams.microsoft.com"),
    GCC_HIGH(Framework.US_GOVERNMENT, "smba.infra.gov.teams.microsoft.us"),
    DOD(Framework.US_GOVERNMENT, "smba.infra.dod.teams.microsoft.us");

    private final Framework framework;
    private final String connector;

    Cloud(Framework framework, String connector) {
        this.framework = framework;
        this.connector = connector;
    }

    /** The host that the bot's answers go to. */
    String connector() {
        return connector;
    }

    /** Who signs what comes in. */
    String issuer() {
        return framework.issuer;
    }

    /** Names where the issuer's keys are. */
    URI keys() {
        return URI.create(framework.keys);
    }

    /** Who gives the bot its tokens. */
    URI authority() {
        return URI.create(framework.authority);
    }

    /** What the bot's tokens are for. */
    String scope() {
        return framework.issuer + "/.default";
    }

    private enum Framework {
        PUBLIC(
                "https://api.botframework.com",
                "https://login.botframework.com/v1/.well-known/openidconfiguration",
                "https://login.microsoftonline.com"),
        US_GOVERNMENT(
                "https://api.botframework.us",
                "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
                "https://login.microsoftonline.us");

        private final String issuer;
        private final String keys;
        private final String authority;

        Framework(String issuer, String keys, String authority) {
            this.issuer = issuer;
            this.keys = keys;
            this.authority = authority;
        }
    }
}
