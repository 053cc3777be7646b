namespace SmartHeart.Application.Common.Ports;

/// <summary>The CRM, as far as use cases need to know of it.</summary>
public interface ICrm
{
    /// <summary>Whether leads are passed on. While they are not, nothing but erasures is written for it: rows that nobody works off would pile up for ever.</summary>
    bool IsOn { get; }

    /// <summary>Where staff see a lead; null while there is no CRM.</summary>
    Uri? PageOf(long leadId);
}
