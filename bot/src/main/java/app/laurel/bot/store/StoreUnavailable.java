package app.laurel.bot.store;

/** The store could not do what it was asked, and has not done half of it: the disk is full, the file is locked, it is closed. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
