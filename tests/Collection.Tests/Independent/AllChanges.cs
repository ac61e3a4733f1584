namespace CreditPlatform.CollectionTests.Independent;

/// <summary>Everything that may be done to a record.</summary>
static class AllChanges
{
    public static readonly Change[] Faults =
    [
        .. CreditCodeFaults.All, .. CitizenFaults.All, .. DateFaults.All, .. MoneyFaults.All,
        .. ValueFaults.All, .. ShapeFaults.All, .. SubjectFaults.All, .. DecisionFaults.All,
    ];

    public static readonly Change[] Harmless = [.. HarmlessSpellings.All, .. HarmlessContents.All];
}
