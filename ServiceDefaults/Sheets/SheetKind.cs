namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>What an uploaded table is, by its content; its name and the media type sent with it say nothing.</summary>
public enum SheetKind { Csv, Xlsx, Json }
