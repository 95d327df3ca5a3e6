package app.laurel.bot.chat.teams;

import java.util.Optional;

/** The demo's: open to everybody on the same machine, who must want their answers there too. */
final class LaptopDoor implements Door {

    private final ServiceHosts hosts;

    LaptopDoor(ServiceHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public Optional<Pass> open(String authorization) {
        return Optional.of(activity -> !activity.json().hasNonNull("serviceUrl") || hosts.allow(activity.serviceUrl()));
    }
}
