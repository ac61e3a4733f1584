namespace CreditPlatform.Collection.Publication;

/// <summary>Section <c>PublicPersons</c> of the configuration.</summary>
internal sealed class PersonQueryOptions
{
    /// <summary>Queries about a person a minute, per remote address: numbers and names are not to be found by trying.</summary>
    public int PerMinute { get; set; } = 10;
}
