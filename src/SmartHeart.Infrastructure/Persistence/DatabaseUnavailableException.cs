namespace SmartHeart.Infrastructure.Persistence;

/// <summary>The database can't be used now: locked by another process, disk full, path not writable, server away. The message is one line for the operator.</summary>
public sealed class DatabaseUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
