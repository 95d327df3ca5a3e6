package app.laurel.bot.api;

/** The API is asked for, and nobody could be let in safely. */
final class MissingApiKeys extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingApiKeys(String why) {
        super(why + "; the API needs issuer, jwk-set and audience, or none of them and there is no API");
    }
}
