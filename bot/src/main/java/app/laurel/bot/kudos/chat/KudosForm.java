package app.laurel.bot.kudos.chat;

import app.laurel.bot.people.PersonId;
import java.util.List;

/**
 * What comes with the form.
 *
 * @param names who is meant, as it was typed; empty if people were chosen
 * @param once the form's one-time id
 */
record KudosForm(String names, List<PersonId> people, String text, String once) {

    static KudosForm empty() {
        return new KudosForm("", List.of(), "", "");
    }
}
