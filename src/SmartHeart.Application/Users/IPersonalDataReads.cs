namespace SmartHeart.Application.Users;

/// <summary>Everything that is stored about one person, for that person.</summary>
public interface IPersonalDataReads
{
    /// <summary>So many rows of a kind at most, the newest: there are 10,000 items to open, and nobody leaves as many requests.</summary>
    const int MostRows = 10_000;

    /// <summary>Null when the person is unknown.</summary>
    /// <param name="userId">Our id.</param>
    /// <param name="telegramId">Telegram's.</param>
    /// <param name="now">UTC, noted as the time of the copy.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<PersonalData?> Of(int userId, long telegramId, DateTimeOffset now, CancellationToken cancellationToken);
}
