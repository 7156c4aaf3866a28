"""The kinds of spreadsheet the office takes in, in the order in which they are offered."""

INTAKE_RESOURCES = [
    "apps.intake.resources.company_register.CompanyRegisterResource",
    "apps.placement.resources.placement_report.PlacementReportResource",
    "apps.placement.resources.vacancy_report.VacancyReportResource",
    "apps.placement.resources.job_seeker_list.JobSeekerListResource",
    "apps.placement.resources.karirhub_vacancies.KarirhubVacanciesResource",
    "apps.placement.resources.karirhub_placements.KarirhubPlacementsResource",
    "apps.placement.resources.internship_participants.InternshipParticipantsResource",
    "apps.placement.resources.foreign_workers.ForeignWorkersResource",
    "apps.training.resources.training_applicants.TrainingApplicantsResource",
    "apps.training.resources.training_roster.TrainingRosterResource",
    "apps.training.resources.training_attendance.TrainingAttendanceResource",
    "apps.training.resources.competency_results.CompetencyResultsResource",
    "apps.industrial_relations.resources.dispute_register.DisputeRegisterResource",
    "apps.industrial_relations.resources.company_regulations.CompanyRegulationsResource",
    "apps.industrial_relations.resources.fixed_term_contracts.FixedTermContractsResource",
    "apps.industrial_relations.resources.trade_unions.TradeUnionsResource",
    "apps.industrial_relations.resources.terminations.TerminationsResource",
]
