using System.Text.Json;

namespace CreditPlatform.Contracts;

/// <summary>Reads the embedded arrangement of the announced years.</summary>
static class CalendarData
{
    static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static WorkingCalendar Load()
    {
        using var stream = typeof(CalendarData).Assembly.GetManifestResourceStream("calendar.json")!;
        var file = JsonSerializer.Deserialize<CalendarFile>(stream, Web)!;
        return file.Years.Aggregate(WorkingCalendar.Empty,
            (calendar, year) => calendar.With(new(year.Key, year.Value.WeekdaysOff, year.Value.WeekendsWorked)));
    }

    sealed record CalendarFile(Dictionary<int, YearEntry> Years);

    sealed record YearEntry(List<DateOnly> WeekdaysOff, List<DateOnly> WeekendsWorked);
}
