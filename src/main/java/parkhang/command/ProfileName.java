package parkhang.command;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parkhang.edition.Profile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A profile that has a name on the command line; the others have an option of their own. */
final class ProfileName implements ITypeConverter<Profile> {
    private static final Set<Profile> NAMED = EnumSet.of(Profile.SCREEN, Profile.PRINT, Profile.PRESS);

    @Override
    public Profile convert(String value) {
        Optional<Profile> profile =
                Profile.named(value.toLowerCase(Locale.ROOT)).filter(NAMED::contains);
        return profile.orElseThrow(
                () -> new TypeConversionException("`" + value + "` is none of screen, print, press"));
    }
}
