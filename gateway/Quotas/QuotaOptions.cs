namespace CreditPlatform.Gateway.Quotas;

/// <summary>Requests a minute; section <c>Quotas</c> of the configuration.</summary>
internal sealed class QuotaOptions
{
    /// <summary>Per client, where <see cref="Clients"/> names none of its own.</summary>
    public int RequestsPerMinute { get; set; } = 6_000;

    /// <summary>Per remote address, in the public query and without a token.</summary>
    public int PublicPerMinute { get; set; } = 600;

    /// <summary>Tokens asked for, per remote address: a secret is not to be found by trying.</summary>
    public int TokensPerMinute { get; set; } = 300;

    /// <summary>Client id → requests a minute.</summary>
    public Dictionary<string, int> Clients { get; } = [];

    public int Of(string client) => Clients.TryGetValue(client, out var own) ? own : RequestsPerMinute;
}
