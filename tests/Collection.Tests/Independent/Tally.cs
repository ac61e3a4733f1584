namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What became of the records that one kind of change was made to.</summary>
sealed class Tally
{
    int all, refused;

    /// <summary>Of those to which nothing else was done.</summary>
    public int RefusedAlone { get; private set; }

    public int AcceptedAlone { get; private set; }

    public void Count(Comparison verdict)
    {
        all++;
        if (!verdict.Accepted) refused++;
        if (verdict.Record.Changes.Count > 1) return;
        if (verdict.Accepted) AcceptedAlone++;
        else RefusedAlone++;
    }

    public override string ToString() => $"{all} records, {refused} refused; alone {AcceptedAlone} accepted, {RefusedAlone} refused";
}
