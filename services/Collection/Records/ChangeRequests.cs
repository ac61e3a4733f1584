using System.Text.Json;

namespace CreditPlatform.Collection.Records;

/// <summary>A correction: the whole record as it should be, with reason and evidence.</summary>
public sealed record CorrectionRequest(JsonElement Data, string? Reason, string? Evidence);

/// <summary>A sealing by law, with reason and evidence.</summary>
public sealed record SealingRequest(string? Reason, string? Evidence);

/// <summary>A withdrawal, with reason and evidence.</summary>
public sealed record WithdrawalRequest(string? Reason, string? Evidence);
