package app.laurel.bot.voting;

import java.util.Set;

/** How far a cycle has come, and every move that is legal. */
public enum Stage {
    PLANNED,
    NOMINATING,
    SHORTLISTING,
    VOTING,
    TALLIED,
    TIE_BREAK,
    REVIEW,
    PUBLISHED,
    ARCHIVED,
    CANCELLED;

    public Set<Stage> next() {
        return switch (this) {
            case PLANNED -> Set.of(NOMINATING, CANCELLED);
            case NOMINATING -> Set.of(SHORTLISTING, CANCELLED);
            case SHORTLISTING -> Set.of(VOTING, CANCELLED);
            case VOTING -> Set.of(TALLIED, CANCELLED);
            case TALLIED -> Set.of(TIE_BREAK, REVIEW, CANCELLED);
            case TIE_BREAK -> Set.of(REVIEW, CANCELLED);
            case REVIEW -> Set.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> Set.of(ARCHIVED);
            case ARCHIVED, CANCELLED -> Set.of();
        };
    }
}
