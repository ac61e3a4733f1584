namespace CreditPlatform.Collection.Quality;

/// <summary>A unit that has to report.</summary>
/// <param name="Organisation">USCC.</param>
public sealed record Unit(string Organisation, string Name);

/// <summary>The units that the rates are listed for, whether or not anything of theirs has come in.</summary>
public sealed class Units(IReadOnlyList<Unit> registered)
{
    public Task<IReadOnlyList<Unit>> All(CancellationToken ct) => Task.FromResult(registered);
}
