package app.laurel.bot.admin;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import java.util.function.Function;

/** Where grants and revocations are kept. */
public interface Roles {

    RoleBook book();

    <R> R decide(Actor actor, Function<RoleBook, Decision<RoleBook, R>> rule);
}
