package app.laurel.bot.chat;

import app.laurel.bot.people.Person;

/** Greets whoever has just got to know Laurel, once. */
public final class Welcome {

    /** Said to somebody whom the bank does not know, in whatever language they may speak. */
    public static final String STRANGER = "I can't find you among the bank's people yet, so there is little I can do."
            + " It may take a day after you start. If it lasts, ask those who look after Laurel.";

    private final Help help;
    private final Voices voices;
    private final Messenger messenger;

    Welcome(Help help, Voices voices, Messenger messenger) {
        this.help = help;
        this.voices = voices;
        this.messenger = messenger;
    }

    /** Somebody who had left is back. */
    void greetAgain(Person person, String cause) {
        messenger.tell(person.id(), Matter.NEWS, "welcome-back:" + cause, help.welcomeBack(person, voices.of(person)));
    }

    public void greet(Person person) {
        messenger.tell(person.id(), Matter.ANSWER, "welcome", help.welcome(person, voices.of(person)));
    }
}
