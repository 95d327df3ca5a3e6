package app.laurel.bot.api;

import app.laurel.bot.api.Shown.Rewards;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.overview.LookingUp;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody has earned. */
@RestController
@ConditionalOnProperty("laurel.api.issuer")
@Tag(name = "Rewards")
class PeopleController {

    private static final int MOST = 100;

    private final Callers callers;
    private final LookingUp rewards;

    PeopleController(Callers callers, LookingUp rewards) {
        this.callers = callers;
        this.rewards = rewards;
    }

    @GetMapping(path = "/api/v1/people/{id}/rewards", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getRewards",
            summary = "Somebody's rewards, the newest first",
            description =
                    "Needs rewards.read, and customers.read as well for a customer. Nobody by that id is answered with no rewards, as somebody without any is.",
            security = {
                @SecurityRequirement(name = "laurel", scopes = "rewards.read"),
                @SecurityRequirement(
                        name = "laurel",
                        scopes = {"rewards.read", "customers.read"})
            })
    Rewards rewards(
            @Parameter(
                            description =
                                    "A colleague's id of the people source, or customer: and the CRM's customer number",
                            example = "customer:C-1001")
                    @PathVariable
                    String id,
            @Parameter(description = "How many at most, from 1 to 100") @RequestParam(defaultValue = "25") int limit,
            @Parameter(description = "What the page before said as next") @RequestParam Optional<String> cursor,
            Principal principal,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST) {
            throw ApiProblem.INVALID_FIELD.of("limit", "must be from 1 to " + MOST);
        }
        var owner = owner(id);
        callers.of(principal).looks("rewards", Ids.shortened(owner.value()), owner);
        var slice = rewards.of(owner, limit, cursor.map(Cursor::read).orElse(""));
        var answers = new RewardAnswers(Tongues.of(request));
        return new Rewards(
                slice.entitlements().stream().map(answers::of).toList(),
                Optional.of(slice.next()).filter(next -> !next.isEmpty()).map(Cursor::write));
    }

    private static Owner owner(String id) {
        try {
            return new Owner(id);
        } catch (IllegalArgumentException notAnOwner) {
            throw ApiProblem.NOT_FOUND.refusal();
        }
    }
}
