using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Testing;

/// <summary>The CRM of a test; off until the test says otherwise.</summary>
public sealed class TestCrm : ICrm
{
    /// <inheritdoc/>
    public bool IsOn { get; set; }

    /// <inheritdoc/>
    public Uri? PageOf(long leadId) => IsOn ? new Uri($"https://agency.amocrm.ru/leads/detail/{leadId}") : null;
}
