package app.laurel.bot.voting.store;

import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import app.laurel.bot.voting.Candidate;
import app.laurel.bot.voting.Paper;
import app.laurel.bot.voting.Slate;
import java.util.List;

/** The ballot paper, written once when voting opens. */
@Kind("ballot-paper")
record PaperDocument(List<Row> rows) implements Document {

    record Row(ContestDocument contest, List<Named> candidates) {

        static Row of(Slate slate) {
            return new Row(
                    ContestDocument.of(slate.contest()),
                    slate.candidates().stream().map(Named::of).toList());
        }

        Slate toSlate() {
            return new Slate(
                    contest.toContest(),
                    candidates.stream().map(Named::toCandidate).toList());
        }
    }

    record Named(PersonId nominee, List<NominationId> nominations) {

        static Named of(Candidate candidate) {
            return new Named(candidate.nominee(), candidate.nominations());
        }

        Candidate toCandidate() {
            return new Candidate(nominee, nominations);
        }
    }

    static PaperDocument of(Paper paper) {
        return new PaperDocument(paper.slates().stream().map(Row::of).toList());
    }

    Paper toPaper() {
        return new Paper(rows.stream().map(Row::toSlate).toList());
    }
}
