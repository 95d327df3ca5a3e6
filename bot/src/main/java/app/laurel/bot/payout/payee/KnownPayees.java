package app.laurel.bot.payout.payee;

import app.laurel.bot.payout.Payee;
import app.laurel.bot.payout.Payees;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.Owner;
import java.util.Optional;

/** What the source of payees says; a colleague's address is the directory's where the source says nothing. */
final class KnownPayees implements Payees {

    private final Payees source;
    private final People people;

    KnownPayees(Payees source, People people) {
        this.source = source;
        this.people = people;
    }

    @Override
    public Optional<Payee> find(Owner owner) {
        return source.find(owner)
                .or(() -> owner.colleague()
                        .flatMap(people::find)
                        .map(person -> new Payee(person.name(), Optional.of(person.email()), Optional.empty())));
    }
}
