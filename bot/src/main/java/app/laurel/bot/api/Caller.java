package app.laurel.bot.api;

import app.laurel.bot.event.Actor;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.store.AccessLog;
import app.laurel.bot.store.Hash;
import java.util.Set;
import java.util.regex.Pattern;

/** A client of the bank's who asks, with what it may; whatever it looks at is written down first. */
record Caller(String client, Set<String> authorities, AccessLog log) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    Caller {
        // It becomes part of a name in the store.
        client = PLAIN.matcher(client).matches() ? client : Hash.letters(client, 20);
    }

    Actor actor() {
        return Actor.system("client:" + client);
    }

    boolean may(Scope scope) {
        return authorities.contains(scope.authority());
    }

    /** Writes down what it looks at. */
    void looks(String what, String subject) {
        log.record(actor(), "api " + what, subject);
    }

    /** Writes down what it looks at, and refuses it if that is a customer's and it may not ask about customers. */
    void looks(String what, String subject, Owner whose) {
        if (whose.isCustomer() && !may(Scope.CUSTOMERS_READ)) {
            log.record(actor(), "refused api " + what, subject);
            throw ApiProblem.FORBIDDEN.refusal(
                    "This is a customer's, and the token lacks the scope " + Scope.CUSTOMERS_READ.code() + ".");
        }
        looks(what, subject);
    }
}
