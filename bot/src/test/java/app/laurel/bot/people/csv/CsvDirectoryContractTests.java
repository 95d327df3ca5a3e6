package app.laurel.bot.people.csv;

import app.laurel.bot.people.Directory;
import app.laurel.bot.people.DirectoryContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class CsvDirectoryContractTests extends DirectoryContract {

    static final String BANK = String.join(",", PersonRow.COLUMNS) + """

            mona,Mona Clarke,mona@bank.example,,Branches,Ontario,CA,CAD,en-CA,America/Toronto,2015-01-05,,finance
            ana,Ana Silva,ana@bank.example,mona,Branches,Ontario,CA,CAD,fr-CA,America/Toronto,2021-05-03,06-09,
            ben,Ben Okafor,ben@bank.example,mona,Branches,Ontario,CA,CAD,en-CA,America/Toronto,2022-05-03,,
            """;

    @TempDir
    Path folder;

    private Directory directory;

    @BeforeEach
    void read() throws IOException {
        directory = new CsvDirectory(Files.writeString(folder.resolve("people.csv"), BANK), InstantSource.system());
    }

    @Override
    protected Directory directory() {
        return directory;
    }
}
