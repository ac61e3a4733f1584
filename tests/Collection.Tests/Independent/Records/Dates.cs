namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Days as departments write them.</summary>
static class Dates
{
    public static string Write(Dice dice, DateOnly day) => Write(day, dice.Chance(50) ? '/' : '-');

    public static string Write(DateOnly day, char separator) => $"{day.Year:0000}{separator}{day.Month:00}{separator}{day.Day:00}";

    public static DateOnly Past(Dice dice, DateOnly today) => today.AddDays(-dice.Next(3000));

    /// <summary>On the day, some time after it, or 长期.</summary>
    public static string After(Dice dice, DateOnly day) => dice.Next(10) switch
    {
        0 => "2099/12/31",
        1 => "2099-12-31",
        2 => Write(dice, day),
        _ => Write(dice, day.AddDays(dice.Next(4000))),
    };
}
