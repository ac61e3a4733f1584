namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>An HTTP answer as it is sent, and as it is sent again for the same Idempotency-Key.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON, UTF-8.</param>
/// <param name="Version">Version of the thing answered about; becomes the ETag.</param>
/// <param name="ContentType">Media type of the body.</param>
public sealed record Answer(int Status, byte[] Body, long? Version = null, string ContentType = "application/json");

/// <summary>The durable answer and the position in the event log that it stands at.</summary>
public sealed record Committed(Answer Answer, long Position);
