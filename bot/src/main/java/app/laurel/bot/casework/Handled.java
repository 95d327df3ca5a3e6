package app.laurel.bot.casework;

/** What becomes of an exception that somebody handles. */
public sealed interface Handled {

    /** It is resolved now. */
    record Done(ExceptionCase.Resolved exception) implements Handled {}

    /** It was resolved before. */
    record AlreadyDone(ExceptionCase.Resolved exception) implements Handled {}

    /** It was tried again, and is not done. */
    record FailedAgain(ExceptionCase.Waiting exception, String cause) implements Handled {}

    /** It can't be tried again from here. */
    record NoRetry(ExceptionCase.Waiting exception) implements Handled {}

    /** There is no such exception, or it belongs to others. */
    record Unknown() implements Handled {}
}
