namespace SmartHeart.Application.Common.Ports;

/// <summary>For work that walks through much of the database, such as a workbook of everything.</summary>
public interface ILongReading
{
    /// <summary>Until the answer is disposed, what the scope reads takes no more memory the further it walks.</summary>
    Task<IAsyncDisposable> Begin(CancellationToken cancellationToken);
}
