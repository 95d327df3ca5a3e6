package app.laurel.cards.template;

import java.util.Map;

/** The Windows names of the time zones of our two countries, and a few besides. */
final class WindowsZones {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("UTC", "Etc/UTC"),
            Map.entry("Newfoundland Standard Time", "America/St_Johns"),
            Map.entry("Atlantic Standard Time", "America/Halifax"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("US Eastern Standard Time", "America/Indianapolis"),
            Map.entry("Central Standard Time", "America/Chicago"),
            Map.entry("Canada Central Standard Time", "America/Regina"),
            Map.entry("Mountain Standard Time", "America/Denver"),
            Map.entry("US Mountain Standard Time", "America/Phoenix"),
            Map.entry("Pacific Standard Time", "America/Los_Angeles"),
            Map.entry("Alaskan Standard Time", "America/Anchorage"),
            Map.entry("Hawaiian Standard Time", "Pacific/Honolulu"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("China Standard Time", "Asia/Shanghai"),
            Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
            Map.entry("India Standard Time", "Asia/Calcutta"));

    private WindowsZones() {}

    static String iana(String name) {
        return NAMES.getOrDefault(name, name);
    }
}
