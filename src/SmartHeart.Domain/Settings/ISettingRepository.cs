namespace SmartHeart.Domain.Settings;

/// <summary>What the agency has set.</summary>
public interface ISettingRepository
{
    /// <summary>A setting to change; a new one where it was never changed before.</summary>
    Task<Setting> Get(string name, CancellationToken cancellationToken);
}
