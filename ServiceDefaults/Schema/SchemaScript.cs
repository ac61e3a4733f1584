namespace CreditPlatform.ServiceDefaults.Schema;

/// <summary>One step of a service's own tables. Applied once, in registration order, and never edited afterwards.</summary>
/// <param name="Name">Unique for ever.</param>
/// <param name="Sql">Statements; run in one transaction.</param>
public sealed record SchemaScript(string Name, string Sql);
