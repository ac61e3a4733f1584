using System.Collections.Frozen;

namespace CreditPlatform.Gateway.Tokens;

/// <summary>What a client is beside its id, secret and scopes; the names are those of the token's claims.</summary>
internal static class ClientProperties
{
    public const string Organisation = "org";
    public const string Region = "region";
    public const string Person = "person";

    public static readonly FrozenSet<string> InToken = [Organisation, Region, Person];
}
