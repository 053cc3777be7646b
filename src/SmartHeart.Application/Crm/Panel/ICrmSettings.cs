namespace SmartHeart.Application.Crm.Panel;

/// <summary>What the configuration says of the CRM, as far as people see it.</summary>
public interface ICrmSettings
{
    /// <summary>Host of the account; null while there is no CRM.</summary>
    string? Account { get; }

    /// <summary>The CRM's id of the pipeline that our leads go to; null while there is no CRM.</summary>
    int? PipelineId { get; }
}
