namespace SmartHeart.Application.Content;

/// <summary>What Telegram says of a file id.</summary>
public enum FileAnswer
{
    /// <summary>It can be sent.</summary>
    Known,

    /// <summary>It can't be sent any more.</summary>
    Unknown,

    /// <summary>It could not be asked, or its answer says nothing about the id.</summary>
    NotAsked,
}

/// <summary>Asks Telegram about file ids. Sends nothing to anybody.</summary>
public interface IFileProbe
{
    /// <summary>Whether this bot may send the file id. Files too large to be downloaded are known all the same.</summary>
    Task<FileAnswer> Ask(string telegramFileId, CancellationToken cancellationToken);
}
