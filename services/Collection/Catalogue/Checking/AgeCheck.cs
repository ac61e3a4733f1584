using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Tells minors by the citizen number that is being checked. What isn't readable counts as unknown.</summary>
sealed class AgeCheck(ItemPlan plan, CatalogueAge age)
{
    readonly int number = plan.SlotOf(age.Of), at = plan.SlotOf(age.At), elseAt = plan.SlotOf(age.ElseAt);

    public SubjectAge Of(RecordScan scan) => (Person(scan), Day(scan)) switch
    {
        ({ } person, { } day) when person.IsUnder(age.Adult, day) => SubjectAge.Minor,
        ({ } person, { } day) when Second(scan) && person.IsUnder(age.DoubtUnder!.Value, day) => SubjectAge.ManualCheck,
        ({ }, { }) => SubjectAge.Adult,
        _ => SubjectAge.Unknown,
    };

    /// <summary>False where the age is unknown: nobody can be asked for a basis by a guess.</summary>
    public bool Under(int years, RecordScan scan) => Person(scan) is { } person && Day(scan) is { } day && person.IsUnder(years, day);

    CitizenId? Person(RecordScan scan)
    {
        ref readonly var cell = ref scan.Cells[number];
        return cell.Valid && ((PersonNumberField)plan.Readers[number]!).KindIn(scan) == DocumentKind.CitizenIdCard
            && CitizenId.TryParse(cell.Value, scan.Today, out var person, out _) ? person : null;
    }

    bool Second(RecordScan scan) => elseAt >= 0 && scan.Cells[at].Empty;

    DateOnly? Day(RecordScan scan)
    {
        ref readonly var cell = ref scan.Cells[Second(scan) ? elseAt : at];
        return cell.Valid ? cell.Date : null;
    }
}
