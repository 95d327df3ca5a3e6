package app.laurel.bot.chat.teams;

import app.laurel.bot.store.Upcaster;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What unfinished turns were before they are what they are. */
enum FormerUnfinished implements Upcaster {

    /** Nobody noted when one came: not long before it was first worked on. */
    UNDATED {
        @Override
        public void next(ObjectNode turn) {
            turn.set("came", turn.path("until"));
        }
    }
}
