package app.laurel.bot.backup;

/** Why a copy can't be made or taken in, in words for whoever asked for it. */
final class Refused extends RuntimeException {

    Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
