package app.laurel.bot.referral;

import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks up cases for those who may see them. */
public final class LookingUp {

    private static final int MOST_OWN = 25;
    private static final int MOST_FOUND = 10;
    private static final int MOST_OF_A_WORD = 200;

    private final CaseIndex index;
    private final Casebook casebook;
    private final People people;

    LookingUp(CaseIndex index, Casebook casebook, People people) {
        this.index = index;
        this.casebook = casebook;
        this.people = people;
    }

    /** What somebody has referred, the newest first. */
    public List<Referral> madeBy(PersonId person) {
        return read(index.madeBy(person.value(), MOST_OWN));
    }

    /** A case, if this person may see it: the referrer, an agent, and those who administer. */
    public Optional<Referral> see(PersonId person, CaseId id) {
        return casebook.find(id).filter(referral -> Withdrawing.isOwn(person, referral) || mayLookUp(person));
    }

    public boolean mayLookUp(PersonId person) {
        return Set.of(Role.AGENT, Role.PROGRAMME_OWNER, Role.COMPLIANCE, Role.FINANCE).stream()
                .anyMatch(role -> people.has(person, role));
    }

    /** Whether it is the person's own referral. */
    public boolean isOwn(PersonId person, Referral referral) {
        return Withdrawing.isOwn(person, referral);
    }

    /** Whether the referral itself earns, whatever the referee decides. */
    public boolean earnsOnReferral(Referral referral) {
        return casebook.reckoning().conditions(referral).onReferral();
    }

    /** Where the law says that it may earn nothing, if it does. */
    public Optional<String> lawAgainst(Referral referral) {
        return casebook.reckoning().lawAgainst(referral);
    }

    /** The cases in which somebody is found by a number, an address, an id or a name; the newest first. */
    public List<Referral> find(String text) {
        var ofId = casebook.find(new CaseId(text.strip().toUpperCase(Locale.ROOT)));
        if (ofId.isPresent()) {
            return List.of(ofId.get());
        }
        var token = Token.of(text);
        var exactly = index.with(token, MOST_FOUND);
        return read(exactly.isEmpty() ? withAllWords(token) : exactly);
    }

    private Collection<CaseId> withAllWords(String token) {
        var found = new LinkedHashSet<CaseId>();
        for (var word : token.split(" ", -1)) {
            var ofWord = index.with(word, MOST_OF_A_WORD);
            if (found.isEmpty()) {
                found.addAll(ofWord);
            }
            found.retainAll(new HashSet<>(ofWord));
            if (found.isEmpty()) {
                return found;
            }
        }
        return found.stream().limit(MOST_FOUND).toList();
    }

    private List<Referral> read(Collection<CaseId> ids) {
        return ids.stream()
                .flatMap(id -> casebook.find(id).stream())
                .filter(new HashSet<>()::add)
                .toList();
    }
}
