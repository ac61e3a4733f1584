namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Invented numbers whose check characters are right; the area 99 is not allocated.</summary>
static class Made
{
    public static string CreditCode(Dice dice, string? start = null)
    {
        var (register, categories) = dice.Pick(Independent.CreditCode.Registers);
        var body = dice.String(Independent.CreditCode.Alphabet, 8);
        return Checked((start ?? $"{register}{dice.Pick(categories.ToCharArray())}") + Area(dice) + body + OrganisationCode.Check(body));
    }

    public static string Checked(string seventeen) => seventeen + Independent.CreditCode.Check(seventeen);

    public static string Citizen(Dice dice, string birth, string? area = null)
    {
        var number = (area ?? Area(dice)) + birth + dice.Digits(3);
        return number + CitizenNumber.Check(number);
    }

    public static string Adult(Dice dice) => Citizen(dice, $"{dice.Between(1940, 1999)}{dice.Between(1, 12):00}{dice.Between(1, 28):00}");

    public static string Area(Dice dice) => "99" + dice.Digits(4);

    public static string Document(Dice dice, string kind) => kind == Lists.IdCard ? Adult(dice) : dice.String("EGHPM", 1) + dice.Digits(8);

    public static string Money(Dice dice)
    {
        var whole = dice.Chance(5) ? "9" + dice.Digits(11) : $"{dice.Between(1, 5000)}";
        return dice.Chance(50) ? whole : $"{whole}.{dice.Digits(dice.Between(1, 6))}";
    }
}
