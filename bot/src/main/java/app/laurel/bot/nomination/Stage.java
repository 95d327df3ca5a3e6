package app.laurel.bot.nomination;

import java.util.Set;

/** How far a nomination has come, and every move that is legal. */
public enum Stage {
    SUBMITTED,
    PENDING_APPROVAL,
    RETURNED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    LAPSED,
    NOT_SELECTED,
    AWARDED,
    ANNOUNCED,
    REVOKED;

    public Set<Stage> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(PENDING_APPROVAL, APPROVED, REJECTED, WITHDRAWN, LAPSED);
            case PENDING_APPROVAL -> Set.of(APPROVED, RETURNED, REJECTED, WITHDRAWN, LAPSED);
            case RETURNED -> Set.of(SUBMITTED, APPROVED, REJECTED, WITHDRAWN, LAPSED);
            case APPROVED -> Set.of(AWARDED, NOT_SELECTED, WITHDRAWN);
            case AWARDED -> Set.of(ANNOUNCED, REVOKED);
            case REJECTED, WITHDRAWN, LAPSED, NOT_SELECTED, ANNOUNCED, REVOKED -> Set.of();
        };
    }

    /** Whether nobody has said yes or no yet. */
    public boolean isUndecided() {
        return this == SUBMITTED || this == PENDING_APPROVAL || this == RETURNED;
    }
}
