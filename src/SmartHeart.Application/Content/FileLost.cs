using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>Telegram does not know a file any more: the admins are told, if that is still so by then.</summary>
/// <param name="FileId">Our id of it.</param>
public sealed record FileLost(int FileId) : IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "file_lost";
}

/// <summary>Notes what Telegram says of files; what is newly lost is told to the admins.</summary>
internal sealed class FileCare(IOutbox outbox, TimeProvider clock)
{
    /// <summary>Keeps the answer.</summary>
    public void Note(StoredFile file, FileAnswer answer)
    {
        if (answer == FileAnswer.Known) file.NoteKnown(clock.GetUtcNow());
        else if (answer == FileAnswer.Unknown && file.NoteUnknown(clock.GetUtcNow())) outbox.Add(new FileLost(file.Id));
    }
}
